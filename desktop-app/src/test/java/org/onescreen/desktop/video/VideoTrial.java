package org.onescreen.desktop.video;
import java.nio.file.*; import java.util.*; import org.onescreen.desktop.video.stream.*; import org.onescreen.desktop.video.decode.*;
public final class VideoTrial { private VideoTrial(){}
 public static void main(String[] a) throws Exception {
  var choice = DecoderChoice.valueOf(a[0]); int n=Integer.parseInt(a[1]); int secs=Integer.parseInt(a[2]); int w=Integer.parseInt(a[3]), h=Integer.parseInt(a[4]);
  long t0=System.nanoTime();
  try (var worker = VideoWorker.start(new VideoSettings(Path.of("/tmp/vrun"), Path.of("/tmp/vnative"), choice, null))) {
   var tiles=new ArrayList<VideoTile>(); for(int i=0;i<n;i++) tiles.add(worker.open(StreamAddress.of(a[5+i%(a.length-5)].replace("#",""+i)),w,h));
   long[] first=new long[n]; int left=n; while(left>0 && System.nanoTime()-t0<15e9){Thread.sleep(1); for(int i=0;i<n;i++) if(first[i]==0&&tiles.get(i).sequence()>0){first[i]=System.nanoTime()-t0; left--;}}
   System.out.println("first ms "+Arrays.toString(Arrays.stream(first).map(x->x/1000000).toArray()));
   Thread.sleep(2000); long c0=worker.status().processorTime().toMillis(); long m0=System.nanoTime(); var f0=tiles.stream().map(VideoTile::frames).toList();
   long[] age=new long[4000]; int ages=0; long[] seen=new long[n]; long e=System.nanoTime()+secs*1000000000L; int bad=0;
   while(System.nanoTime()<e){Thread.sleep(2); for(int i=0;i<n;i++){var t=tiles.get(i); if(t.sequence()!=seen[i]){seen[i]=t.sequence(); var f=t.frame().get(); var tick=org.onescreen.desktop.centre.camera.TimeBar.read(f.buffer(),f.pixels().width(),f.pixels().height(),f.pixels().stride(),System.currentTimeMillis()); if(tick.isEmpty()) bad++; else if(ages<4000) age[ages++]=System.currentTimeMillis()-org.onescreen.desktop.centre.camera.TimeBar.millis(tick.getAsLong()); }}}
   double s=(System.nanoTime()-m0)/1e9; Thread.sleep(1100); long c1=worker.status().processorTime().toMillis();
   System.out.printf("%s cpu %.3f core%n", worker.status(), (c1-c0)/1000.0/(s+1.1));
   for(int i=0;i<n;i++){var f=tiles.get(i).frames(); System.out.printf("%.1f fps drawn, dropped %d %s%n",(f.drawn()-f0.get(i).drawn())/(s+1.1), f.dropped(), tiles.get(i).state());}
   Arrays.sort(age,0,ages); System.out.println("age ms p50 "+age[ages/2]+" p95 "+age[ages*95/100]+" max "+age[Math.max(0,ages-1)]+" unread "+bad+" of "+ages);
  } } }
